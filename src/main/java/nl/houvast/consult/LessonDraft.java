package nl.houvast.consult;

import java.util.List;

/**
 * A lesson in the making, for the team of its case only.
 *
 * @param text what can be told of the case without telling whose it is; the team writes on in it
 * @param concepts what the signals and patterns of the case are about
 * @param draft finds what tells who it is about, and the word to put there instead
 */
public record LessonDraft(String text, List<String> concepts, Draft draft) {}
