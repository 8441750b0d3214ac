/**
 * The screens of consults: ask, the expert's desk, advice on the case. What an expert's page is
 * built from holds no name; the team's page holds both.
 */
@org.jspecify.annotations.NullMarked
package nl.houvast.consult.ui;
