package nl.houvast.identity.linkage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Given names and the names by which their bearers are called, where the spelling does not show it.
 * A list of our own of Dutch, Arabic and Turkish, Polish and English names; it grows with use.
 */
final class CallNames {
  private static final List<Set<String>> GROUPS =
      Stream.of(
              "johannes johan jan hans joop joh hannes jo",
              "johanna jo annie hanneke joke jannie hanna anna jopie jans janna hannie",
              "cornelis kees cor nelis cees corneel",
              "cornelia corrie nel neeltje lia cora cokkie nelleke connie",
              "wilhelmina mien mina willemien wil wilma minke helma willy",
              "wilhelmus willem wim wil pim willy helmus",
              "adrianus ad arie adri janus adriaan arjan adrie",
              "adriana ada adri jana janneke ariane adrie",
              "jacobus jaap sjaak koos ko jacob jack cobus jacco",
              "jacoba coby koosje jacqueline coba",
              "elisabeth els liesbeth betty lies bep elise lisa elly liesje ilse beth elizabeth",
              "maria ria marie mia riet mieke marijke miep marja marian marieke rie mies mariet",
              "hendrik henk rik hein harry hendrikus rikus",
              "hendrika hennie rika riek henny hetty ineke henriette",
              "gerardus gerard ger gert geert gerrit gerhard",
              "gerarda gerda gerrie",
              "antonius ton toon anton teun tonnie antoon twan antoine",
              "antonia tonia toos tonnie antje toni",
              "theodorus theo dorus dirk door",
              "theodora dora doortje thea dorien",
              "margaretha greet gretha marga margriet grietje margreet greetje rita margot",
              "catharina trijntje rina toos ina karin tineke trees katrien catrien rineke toon cathy kaatje",
              "petrus piet peter pieter pier",
              "petronella nel nelly petra nellie pietje",
              "franciscus frans frank cis francis",
              "francisca ciska cisca fransje francien sientje",
              "lambertus bert bertus lambert bart",
              "albertus bert albert bertus ab appie",
              "hubertus huub bert hub bertus huib",
              "leonardus leo leendert leen len",
              "nicolaas nico klaas niek nick nicolas",
              "augustinus guus gust august stijn",
              "augusta guusje gusta",
              "alexander alex sander lex xander sacha",
              "alexandra alex sandra sanne xandra",
              "frederik frits fred freek rik frederic",
              "frederika fredrika rika frederique riek",
              "christiaan chris christian stiaan kris",
              "christina chris tina stien christien christine stientje ina",
              "matthijs thijs matthias mathijs matthieu ties",
              "mattheus theus matthew thieu",
              "bartholomeus bart mees meeuwis",
              "bernardus ben bernard bennie nard berend",
              "benjamin ben benno benny",
              "joseph jos jef joost jozef sjef josephus jos",
              "josephina josje fien fientje josefien josine",
              "laurentius laurens lau rens lourens",
              "martinus martin tinus maarten rien marten tijn",
              "martina tina martine tineke",
              "michiel michael giel mike chiel michel",
              "philippus philip flip filip",
              "sebastiaan bas sebastian bastiaan",
              "stephanus stefan steven stef stefanus",
              "thomas tom tommie",
              "victor vic vick",
              "vincentius vincent vin cent",
              "robertus rob robert bert robbert",
              "rudolf ruud rudi dolf roelof",
              "roelof roel roelf",
              "geertruida truus geertje trudy trui gertrude geerte",
              "helena leen heleen lena ellen leentje helene ilona",
              "magdalena lena magda madeleine leny",
              "susanna suus suzan sanne suzanne susan",
              "everdina dien evie eefje diny",
              "gijsbertus gijs bert gijsbert",
              "ignatius naud ignaas",
              "arnoldus arnold nol noud aart",
              "antoinette toinette net",
              "aleida alie aleid leida",
              "charlotte lotte lot charly",
              "emilia emmy milly emily mila",
              "eleonora noor ella leonore nora",
              "jeroen jer hieronymus",
              "daniel daan danny dani",
              "david dave daaf",
              "gabriel gabri gab",
              "julianus juul julian",
              "juliana juul jula julia",
              "karel carel carolus karl charles",
              "carolina lien carolien carla line karlijn",
              "louis lodewijk lou lowie",
              "louisa loes wies louise",
              "paulus paul pauw",
              "paulina pauline lien",
              "simon siem sijmen",
              "anthonie toon teun anton",
              "isaac ies sjaak",
              "mohamed mohammed muhammed mohammad muhammad mohamad muhamed mo moh mohamet mehmet",
              "youssef yusuf yousef joesoef yousuf youssouf",
              "fatima fatma fadma fatimah faatma",
              "ahmed ahmet achmed ahmad",
              "hussein hussain huseyin hoessein houssein",
              "hassan hasan hasane",
              "khadija hatice khadidja chadija kadija",
              "aicha ayse aisha aysa aiche",
              "mustafa mostafa mustapha moustafa",
              "abdullah abdellah abdallah abdoullah",
              "abdelkader abdel kader",
              "abdelaziz abdel aziz",
              "abderrahman abdel rahman abdurrahman",
              "ibrahim brahim ibo",
              "ismail ismael smail",
              "omar omer umar",
              "othman osman usman",
              "rachid rashid rasit",
              "said saeed sait",
              "yassin yasin yassine jasin",
              "zaynab zeynep zineb zainab",
              "maryam meryem meriem mariam miriam",
              "amina emine aminah",
              "jamal cemal djamal",
              "khalid halit chalid",
              "ali aly",
              "souad suat soead",
              "noureddine nurettin nordin nour noreddine",
              "katarzyna kasia kaska",
              "malgorzata gosia malgosia",
              "agnieszka aga agnes",
              "joanna asia joasia",
              "krzysztof krzys krzysiek chris",
              "wojciech wojtek",
              "stanislaw stan staszek",
              "jakub kuba jacob",
              "tomasz tomek",
              "aleksandra ola alexandra",
              "william bill billy will willie liam",
              "robert bob bobby rob robbie bert",
              "richard dick rick ricky rich",
              "edward ted ned eddie teddy ed",
              "john jack johnny jon",
              "james jim jimmy jamie",
              "charles charlie chuck chas",
              "henry harry hal hank",
              "harold harry hal",
              "margaret maggie peggy meg madge",
              "elizabeth betty bess lizzie liz eliza beth",
              "mary molly polly may mamie",
              "catherine kate kitty katie cathy kathleen",
              "thomas tom tommy",
              "joseph joe joey",
              "samuel sam sammy",
              "francis frank fran",
              "frederick fred freddie",
              "albert al bertie bert",
              "arthur art artie",
              "george georgie geo",
              "alexander alec sandy alick",
              "andrew andy drew",
              "anthony tony",
              "benjamin ben benny",
              "daniel dan danny",
              "edmund ned eddie ted",
              "patrick pat paddy",
              "walter walt wally",
              "sarah sally sadie",
              "ellen nell nellie eleanor nelly helen",
              "frances fanny fran frankie",
              "theodore ted teddy theo",
              "lawrence larry laurie",
              "stephen steve stevie",
              "michael mike mick mickey",
              "augustus gus",
              "ann nancy annie anne nan",
              "martha patty mattie",
              "dorothy dolly dot")
          .map(group -> Set.copyOf(List.of(group.split(" "))))
          .toList();

  private static final Map<String, List<Set<String>>> BY_NAME =
      GROUPS.stream()
          .flatMap(g -> g.stream().map(name -> Map.entry(name, g)))
          .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));

  /** Every name of the groups that this name stands in, itself included; empty when in none. */
  static Set<String> of(String name) {
    return BY_NAME.getOrDefault(name, List.of()).stream()
        .flatMap(Set::stream)
        .collect(Collectors.toSet());
  }

  static boolean ofOneName(String a, String b) {
    return BY_NAME.getOrDefault(a, List.of()).stream().anyMatch(g -> g.contains(b));
  }

  private CallNames() {}
}
