/** The screens of case files and of the intake, with slots that later rooms fill. */
@org.jspecify.annotations.NullMarked
package nl.houvast.casefile.ui;
