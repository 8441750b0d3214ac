package nl.houvast.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Names for invented families: common Dutch surnames by how often they occur (CC0, see the licence
 * beside the list), and short lists of our own for other origins.
 */
final class InventedNames implements FamilyNames {
  enum Origin {
    DUTCH,
    TURKISH,
    MOROCCAN,
    POLISH,
    SURINAMESE
  }

  static final Path SURNAMES =
      Path.of("src/test/resources/bench/names/top_1000_family_names_2007.csv");

  private static final Map<Origin, String[]> OTHER_SURNAMES =
      Map.of(
          Origin.TURKISH,
          words(
              "Yilmaz Kaya Demir Şahin Çelik Yildiz Öztürk Aydin Arslan Doğan Kiliç Aslan Çetin Kara"
                  + " Koç Kurt Özdemir Şimşek Polat Erdoğan Karataş Güneş Bulut Aksoy Tekin"),
          Origin.MOROCCAN,
          words(
              "Haddou Bennani Alaoui Idrissi Tahiri Berrada Fassi Chaoui Amara Mansouri Ziani"
                  + " Ouahbi Kaddouri Mokhtari Rahmani Lahlou Cherkaoui Boutaleb Naciri Sabri"),
          Origin.POLISH,
          words(
              "Nowak Kowalski Wiśniewski Wójcik Kamiński Lewandowski Zieliński Szymański Woźniak"
                  + " Dąbrowski Kozłowski Mazur Jankowski Kwiatkowski Krawczyk Kaczmarek Piotrowski"),
          Origin.SURINAMESE,
          words(
              "Biharie Kalloe Mahabier Sewnarain Jagroep Ramlal Gopal Kartosen Wongsodikromo"
                  + " Pinas Landveld Amattaman Vreede Kenswil Bouterman Moestadja Ghisaidoobe"));

  private static final Map<Origin, String[]> MEN =
      Map.of(
          Origin.DUTCH,
          words(
              "Johannes Willem Cornelis Hendrik Petrus Jacobus Gerardus Antonius Theodorus Adrianus"
                  + " Daan Sem Lucas Levi Finn Milan Bram Thijs Mees Jesse Luuk Ruben Lars Thomas Tim"
                  + " Stijn Niels Jeroen Sander Martijn Erik Marcel Dennis Patrick Robert Rob Mark Peter"
                  + " Kees Henk Wim Dirk Alexander Nicolaas Franciscus Matthijs Sebastiaan Frederik Joost"),
          Origin.TURKISH,
          words(
              "Mehmet Mustafa Ahmet Ali Hüseyin Hasan Ibrahim Ömer Emre Murat Yusuf Burak Kerem Can"),
          Origin.MOROCCAN,
          words(
              "Mohamed Ahmed Youssef Rachid Hassan Said Bilal Ilias Hamza Omar Abdellah Mustapha Karim"),
          Origin.POLISH,
          words("Piotr Krzysztof Andrzej Tomasz Paweł Marcin Michał Jakub Wojciech Stanisław Adam"),
          Origin.SURINAMESE,
          words("Radjesh Anil Rishi Soerin Winston Dwight Orlando Ravi Kenneth Romeo Clifton"));

  private static final Map<Origin, String[]> WOMEN =
      Map.of(
          Origin.DUTCH,
          words(
              "Johanna Maria Cornelia Wilhelmina Hendrika Elisabeth Catharina Margaretha Anna Helena"
                  + " Emma Julia Sophie Lotte Eva Sanne Fleur Lisa Femke Iris Noor Saar Tess Anouk Roos"
                  + " Ingrid Monique Marjolein Petra Esther Linda Sandra Mirjam Karin Astrid Ellen Willeke"
                  + " Geertruida Adriana Petronella Francisca Christina Susanna Magdalena Charlotte Judith"),
          Origin.TURKISH,
          words("Fatma Ayşe Emine Hatice Zeynep Elif Merve Meryem Esra Selma Derya Yasemin Nur"),
          Origin.MOROCCAN,
          words("Fatima Khadija Naima Samira Malika Latifa Nadia Zineb Hanane Amina Rachida Souad"),
          Origin.POLISH,
          words(
              "Katarzyna Małgorzata Agnieszka Barbara Ewa Magdalena Joanna Zofia Monika Aleksandra"),
          Origin.SURINAMESE,
          words("Sharmila Sunita Reshma Priya Chandra Gloria Muriel Lucia Indra Shanti Wilma"));

  private static final Map<String, String> CALL_NAMES =
      Map.ofEntries(
          Map.entry("Johannes", "Jan"),
          Map.entry("Willem", "Wim"),
          Map.entry("Cornelis", "Kees"),
          Map.entry("Hendrik", "Henk"),
          Map.entry("Petrus", "Piet"),
          Map.entry("Jacobus", "Jaap"),
          Map.entry("Gerardus", "Gerard"),
          Map.entry("Antonius", "Ton"),
          Map.entry("Theodorus", "Theo"),
          Map.entry("Alexander", "Sander"),
          Map.entry("Nicolaas", "Klaas"),
          Map.entry("Franciscus", "Frans"),
          Map.entry("Johanna", "Annie"),
          Map.entry("Wilhelmina", "Willy"),
          Map.entry("Hendrika", "Riek"),
          Map.entry("Elisabeth", "Els"),
          Map.entry("Catharina", "Trees"),
          Map.entry("Margaretha", "Greet"),
          Map.entry("Mohamed", "Mo"),
          Map.entry("Krzysztof", "Chris"),
          Map.entry("Katarzyna", "Kasia"),
          Map.entry("Aleksandra", "Ola"));

  private final List<String[]> dutch = new ArrayList<>();
  private final List<Integer> upTo = new ArrayList<>();
  private final Random random;
  private int all;

  InventedNames(Random random) throws IOException {
    this.random = random;
    for (var row : CsvRows.of(SURNAMES, "meertens_name", "count_2007")) {
      String[] parts = row.get("meertens_name").split(", ?");
      dutch.add(new String[] {parts.length > 1 ? parts[1] : "", parts[0]});
      all += Integer.parseInt(row.get("count_2007"));
      upTo.add(all);
    }
  }

  private static String[] words(String text) {
    return text.split(" ");
  }

  @Override
  public String origin() {
    double at = random.nextDouble();
    Origin origin =
        at < .72
            ? Origin.DUTCH
            : at < .80
                ? Origin.TURKISH
                : at < .88 ? Origin.MOROCCAN : at < .94 ? Origin.POLISH : Origin.SURINAMESE;
    return origin.name().toLowerCase(Locale.ROOT);
  }

  private static Origin origin(String name) {
    return Origin.valueOf(name.toUpperCase(Locale.ROOT));
  }

  @Override
  public String[] surname(String of) {
    Origin origin = origin(of);
    if (origin != Origin.DUTCH) {
      return new String[] {
        origin == Origin.MOROCCAN && random.nextInt(4) == 0 ? "el" : "",
        any(OTHER_SURNAMES.get(origin))
      };
    }
    int at = java.util.Collections.binarySearch(upTo, random.nextInt(all));
    return dutch.get(at < 0 ? -at - 1 : Math.min(at, dutch.size() - 1));
  }

  @Override
  public String given(String origin, boolean man) {
    return any((man ? MEN : WOMEN).get(origin(origin)));
  }

  @Override
  public String called(String given) {
    return CALL_NAMES.getOrDefault(given, given);
  }

  private String any(String[] names) {
    return names[random.nextInt(names.length)];
  }
}
