package nl.houvast.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Names for the families held out: none of them was ever trained on. Dutch surnames are composed of
 * two parts, as many are, and none is among the thousand most common; the given names and the other
 * origins are lists of our own beside those of {@link InventedNames}.
 */
final class HeldOutNames implements FamilyNames {
  private static final String[] FRONTS =
      words(
          "Elzen Berken Hazel Wolven Eikel Vlier Doorn Zwanen Reiger Kraaien Ganzen Haver Rogge"
              + " Tarwe Gersten Klaver Brem Heide Veen Molen Schapen Lammer Osse Veulen Bever Otter"
              + " Linden Essen Popel Wilgen Riet Biezen Duin Strand Noorder Zuider Wester Ooster"
              + " Hoog Laag Diepen Smal Breden Krommen Rechter Steen Kei Leem Zand Turf");
  private static final String[] TAILS =
      words(
          "kamp horst veld broek laar donk hof stra ma inga burg dijk poort brink beek heuvel"
              + " wijk huizen water schot");
  private static final String[] PREFIXES = {"", "", "", "", "van", "van de", "van der", "ter"};

  private record Lists(String[] surnames, String[] men, String[] women) {}

  private static final Map<String, Lists> OTHERS =
      Map.of(
          "syrian",
          new Lists(
              words(
                  "Haddad Khoury Darwish Shehadeh Sleiman Barakat Hariri Najjar Sabbagh Qabbani"
                      + " Homsi Halabi Shami Zaytoun Masri Jabbour Atassi Kabbani Rifai Tlass"),
              words("Bashar Nizar Firas Ghassan Wael Ziad Tarek Fadi Hisham Anas Yaman Majd"),
              words("Rima Hala Lubna Dima Rasha Maysa Ghada Suha Nour Abeer Hiba Yara")),
          "eritrean",
          new Lists(
              words(
                  "Tesfay Gebremeskel Habte Kidane Woldu Berhane Haile Mehari Ghebreab Asmelash"
                      + " Weldegebriel Tekle Abraha Yemane Zerai Fessehaye"),
              words("Filmon Robel Yonas Abel Natnael Merhawi Samuel Dawit Isaias Kibrom"),
              words("Selam Feven Rahel Luwam Semhar Winta Helen Bisrat Almaz Natsnet")),
          "somali",
          new Lists(
              words(
                  "Abdi Warsame Farah Jama Nuur Hersi Egal Shire Guled Roble Samatar Waberi Aden"
                      + " Duale Elmi"),
              words("Abdirahman Liban Mahad Guuleed Abshir Cabdi Faysal Khalid Mukhtar Zakariye"),
              words("Hodan Ifrah Sagal Ayaan Fowsiyo Nimco Hibaaq Sahra Ubah Deqa")),
          "chinese",
          new Lists(
              words("Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin"),
              words("Wei Jun Ming Hao Jie Feng Lei Bo Kai Tao Zhen Guang"),
              words("Xia Mei Ying Yan Hui Lan Qian Jing Fang Li Na Xue")));

  private static final String[] MEN =
      words(
          "Bernardus Leonardus Lambertus Martinus Christiaan Gijsbertus Wouter Maarten Koen Bas"
              + " Jelle Sjoerd Wessel Rutger Floris Teun Siem Job Tijn Olivier Benjamin Jonathan Simon"
              + " Gerrit Jurgen Remco Richard Ronald Edwin Vincent Arjan Wilbert Hugo Rik Bart"
              + " Casper Philip Tobias Boaz Quinten Xander Everhardus Engelbertus Reinier Albertus");
  private static final String[] WOMEN =
      words(
          "Bernardina Leonarda Lamberta Lidwina Aleida Gijsberta Hermina Antoinette Jacoba Gerarda"
              + " Evi Lieke Maud Isa Nina Floor Jasmijn Veerle Puck Lynn Vera Britt Merel Sterre"
              + " Yvonne Jolanda Wendy Marieke Renske Hanneke Annemiek Suzan Bianca Daphne Nienke"
              + " Marleen Annelies Carolien Dorothea Theresia Hubertina Everdina Alida Klasina");

  private static final Map<String, String> CALLED =
      Map.ofEntries(
          Map.entry("Bernardus", "Ben"),
          Map.entry("Leonardus", "Leo"),
          Map.entry("Lambertus", "Bert"),
          Map.entry("Martinus", "Tinus"),
          Map.entry("Christiaan", "Chris"),
          Map.entry("Gijsbertus", "Gijs"),
          Map.entry("Everhardus", "Evert"),
          Map.entry("Engelbertus", "Bert"),
          Map.entry("Albertus", "Ab"),
          Map.entry("Bernardina", "Dien"),
          Map.entry("Leonarda", "Narda"),
          Map.entry("Aleida", "Leida"),
          Map.entry("Hermina", "Mien"),
          Map.entry("Jacoba", "Coby"),
          Map.entry("Gerarda", "Gerda"),
          Map.entry("Dorothea", "Thea"),
          Map.entry("Theresia", "Trees"),
          Map.entry("Hubertina", "Tiny"),
          Map.entry("Everdina", "Dini"),
          Map.entry("Abdirahman", "Abdi"),
          Map.entry("Natnael", "Nati"),
          Map.entry("Benjamin", "Benji"));

  private final Random random;
  private final List<String> dutch = new ArrayList<>();

  HeldOutNames(Random random) throws IOException {
    this.random = random;
    Set<String> common = new HashSet<>();
    for (var row : CsvRows.of(InventedNames.SURNAMES, "meertens_name")) {
      common.add(row.get("meertens_name").split(", ?")[0]);
    }
    for (String front : FRONTS) {
      for (String tail : TAILS) {
        if (!common.contains(front + tail)) {
          dutch.add(front + tail);
        }
      }
    }
  }

  private static String[] words(String text) {
    return text.split(" ");
  }

  @Override
  public String origin() {
    double at = random.nextDouble();
    return at < .70
        ? "dutch"
        : at < .80 ? "syrian" : at < .88 ? "eritrean" : at < .95 ? "somali" : "chinese";
  }

  @Override
  public String[] surname(String origin) {
    if (!origin.equals("dutch")) {
      return new String[] {"", any(others(origin).surnames())};
    }
    // squared, so that some names are common and most are not
    int at = (int) (dutch.size() * Math.pow(random.nextDouble(), 2));
    return new String[] {any(PREFIXES), dutch.get(Math.floorMod(at * 389, dutch.size()))};
  }

  @Override
  public String given(String origin, boolean man) {
    if (origin.equals("dutch")) {
      return any(man ? MEN : WOMEN);
    }
    return any(man ? others(origin).men() : others(origin).women());
  }

  @Override
  public String called(String given) {
    return CALLED.getOrDefault(given, given);
  }

  private static Lists others(String origin) {
    return java.util.Objects.requireNonNull(OTHERS.get(origin));
  }

  private String any(String[] names) {
    return names[random.nextInt(names.length)];
  }
}
