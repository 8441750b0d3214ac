/**
 * Invented families to practise on, and one try at them. Pure: nothing is written anywhere, so that
 * nothing of a try can become a mark on whoever made it.
 */
@org.jspecify.annotations.NullMarked
package nl.houvast.knowledge.training;
