/** What is recognised, on the page of its case. */
@org.jspecify.annotations.NullMarked
package nl.houvast.recognition.ui;
