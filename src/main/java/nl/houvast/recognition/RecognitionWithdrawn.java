package nl.houvast.recognition;

/** A pattern that held in a case does not hold any more; what rested on it lost its ground. */
public record RecognitionWithdrawn(String recognitionId) {}
