package nl.houvast.demo;

/**
 * One step of loading {@code seed-data/}; {@code @Order} says which comes first: organisations 10,
 * knowledge 20, cases 30. Each step runs at every start and leaves alone what is there already.
 */
interface SeedLoading {

  /**
   * @return what there is now, as a sentence for the log
   */
  String load();
}
