package nl.houvast.network.genogram;

import static nl.houvast.network.genogram.Family.Ended.DIVORCED;
import static nl.houvast.network.genogram.Family.Ended.SEPARATED;
import static nl.houvast.network.genogram.Family.Form.AFFAIR;
import static nl.houvast.network.genogram.Family.Form.COHABITING;
import static nl.houvast.network.genogram.Family.Form.MARRIED;
import static nl.houvast.network.genogram.Family.Sex.FEMALE;
import static nl.houvast.network.genogram.Family.Sex.MALE;
import static nl.houvast.network.genogram.Family.Sex.OTHER;
import static nl.houvast.network.genogram.Family.Sex.UNKNOWN;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.houvast.network.Tie;
import nl.houvast.network.genogram.Family.Life;
import nl.houvast.network.genogram.Family.Nature;
import nl.houvast.network.genogram.Family.Status;
import nl.houvast.network.genogram.Family.Twin;

/** The sixteen families whose drawings are kept; all of them invented. */
final class Fixtures {
  static Map<String, Family> all() {
    var all = new LinkedHashMap<String, Family>();
    all.put("01-nuclear", nuclear().seenFrom("Anna"));
    all.put("02-three-generations", threeGenerations().seenFrom("Anna"));
    all.put("03-divorce-and-remarriage", remarriage().seenFrom("Kim"));
    all.put("04-half-siblings-both-sides", halfSiblings().seenFrom("Kim"));
    all.put("05-three-partners", threePartners().seenFrom("Piet"));
    all.put("06-same-sex-parents", sameSex().seenFrom("Kim"));
    all.put("07-single-parent", single().seenFrom("Kim"));
    all.put("08-foster-with-biological-parents", foster().seenFrom("Kim"));
    all.put("09-adoption", adoption().seenFrom("Kim"));
    all.put("10-kin-guardianship", kin().seenFrom("Kim"));
    all.put("11-twins", twins().seenFrom("Anna"));
    all.put("12-pregnancy-and-stillbirth", losses().seenFrom("Anna"));
    all.put("13-cousins-union", cousins().seenFrom("Kim"));
    all.put("14-two-homes", twoHomes().seenFrom("Kim"));
    all.put("15-clan-of-120", clan().seenFrom("p40"));
    all.put("16-family-of-m", ofM().seenFrom("P1"));
    return all;
  }

  private static Families nuclear() {
    var f = new Families();
    f.person("Piet", MALE, 1970);
    f.person("Els", FEMALE, 1972);
    f.couple("Piet", "Els", MARRIED, null, "sinds 1996");
    f.child("Anna", FEMALE, 1998, "Piet", "Els").child("Bram", MALE, 2001, "Piet", "Els");
    f.child("Kim", OTHER, 2004, "Piet", "Els");
    f.home("Piet", "Els", "Bram", "Kim");
    f.quality("Anna", "Kim", Code.CLOSE).quality("Anna", "Bram", Code.CUTOFF);
    f.tell("Piet", "Els", Code.CONTROL, false, Status.SUSPECTED, Nature.HEARSAY, true);
    return f;
  }

  private static Families threeGenerations() {
    var f = new Families();
    f.life("Opa Jan", MALE, 1938, Life.DECEASED, "1938–2011").person("Oma Bep", FEMALE, 1940);
    f.life("Opa Wim", MALE, 1935, Life.DECEASED, "1935–1999");
    f.person("Oma Riet", FEMALE, 1939);
    f.couple("Opa Jan", "Oma Bep", MARRIED, null, null);
    f.couple("Opa Wim", "Oma Riet", MARRIED, null, null);
    f.child("Tante Jo", FEMALE, 1963, "Opa Jan", "Oma Bep");
    f.child("Piet", MALE, 1966, "Opa Jan", "Oma Bep");
    f.child("Els", FEMALE, 1968, "Opa Wim", "Oma Riet");
    f.child("Oom Ton", MALE, 1971, "Opa Wim", "Oma Riet");
    f.couple("Piet", "Els", MARRIED, null, "sinds 1993");
    f.child("Anna", FEMALE, 1995, "Piet", "Els").child("Bram", MALE, 1999, "Piet", "Els");
    f.child("Nicht Sam", UNKNOWN, 1990, "Tante Jo");
    f.tie(Tie.Kind.CARES_FOR, "Tante Jo", "Opa Jan", null);
    return f;
  }

  private static Families remarriage() {
    var f = new Families();
    f.person("Piet", MALE, 1975);
    f.person("Els", FEMALE, 1977);
    f.person("Mia", FEMALE, 1980);
    f.couple("Piet", "Els", MARRIED, DIVORCED, "1999–2009");
    f.couple("Piet", "Mia", MARRIED, null, "sinds 2012");
    f.child("Kim", FEMALE, 2001, "Piet", "Els").child("Bram", MALE, 2004, "Piet", "Els");
    f.child("Saar", FEMALE, 2014, "Piet", "Mia");
    f.tie(Tie.Kind.PARENT_OF, "Mia", "Kim", "STEP");
    return f;
  }

  private static Families halfSiblings() {
    var f = remarriage();
    f.person("Rob", MALE, 1974);
    f.couple("Els", "Rob", COHABITING, SEPARATED, "2011–2016");
    f.child("Tess", FEMALE, 2012, "Els", "Rob");
    return f;
  }

  private static Families threePartners() {
    var f = new Families();
    f.person("Piet", MALE, 1970);
    f.person("Els", FEMALE, 1971);
    f.person("Mia", FEMALE, 1973);
    f.person("Jo", FEMALE, 1976);
    f.couple("Piet", "Els", MARRIED, DIVORCED, "1994–2000");
    f.couple("Piet", "Mia", COHABITING, SEPARATED, "2001–2005");
    f.couple("Piet", "Jo", AFFAIR, null, null);
    f.child("Kim", FEMALE, 1996, "Piet", "Els").child("Bram", MALE, 2002, "Piet", "Mia");
    f.child("Saar", FEMALE, 2007, "Piet", "Jo");
    return f;
  }

  private static Families sameSex() {
    var f = new Families();
    f.person("Els", FEMALE, 1980);
    f.person("Mia", FEMALE, 1982);
    f.person("Donor", MALE, 1979);
    f.couple("Els", "Mia", MARRIED, null, null);
    f.child("Kim", FEMALE, 2012, "Els", "Mia");
    f.tie(Tie.Kind.PARENT_OF, "Donor", "Kim", "DONOR");
    return f;
  }

  private static Families single() {
    var f = new Families();
    f.person("Els", FEMALE, 1985);
    f.child("Kim", MALE, 2008, "Els").child("Bram", MALE, 2012, "Els");
    f.quality("Els", "Kim", Code.GOOD).quality("Els", "Bram", Code.FUSED);
    f.home("Els", "Kim", "Bram");
    return f;
  }

  private static Families foster() {
    var f = new Families();
    f.person("Piet", MALE, 1985);
    f.person("Els", FEMALE, 1987);
    f.person("Pleegvader Ton", MALE, 1975);
    f.person("Pleegmoeder Jo", FEMALE, 1976);
    f.couple("Piet", "Els", COHABITING, SEPARATED, null);
    f.couple("Pleegvader Ton", "Pleegmoeder Jo", MARRIED, null, null);
    f.child("Kim", FEMALE, 2010, "Piet", "Els")
        .child("Bram", MALE, 2006, "Pleegvader Ton", "Pleegmoeder Jo");
    f.tie(Tie.Kind.PARENT_OF, "Pleegvader Ton", "Kim", "FOSTER");
    f.tie(Tie.Kind.PARENT_OF, "Pleegmoeder Jo", "Kim", "FOSTER");
    f.home("Pleegvader Ton", "Pleegmoeder Jo", "Kim", "Bram");
    f.tell("Piet", "Kim", Code.NEGLECT, false, Status.CONFIRMED, Nature.FACT, false);
    return f;
  }

  private static Families adoption() {
    var f = new Families();
    f.person("Piet", MALE, 1972);
    f.person("Els", FEMALE, 1974);
    f.person("Geboortemoeder", FEMALE, 1988);
    f.couple("Piet", "Els", MARRIED, null, null);
    f.child("Bram", MALE, 2003, "Piet", "Els");
    f.person("Kim", FEMALE, 2006);
    f.parent("Geboortemoeder", "Kim").tie(Tie.Kind.PARENT_OF, "Piet", "Kim", "ADOPTIVE");
    f.tie(Tie.Kind.PARENT_OF, "Els", "Kim", "ADOPTIVE");
    f.person("Lee", MALE, 2009);
    f.tie(Tie.Kind.PARENT_OF, "Piet", "Lee", "ADOPTIVE");
    return f.tie(Tie.Kind.PARENT_OF, "Els", "Lee", "ADOPTIVE");
  }

  private static Families kin() {
    var f = new Families();
    f.life("Opa Jan", MALE, 1950, Life.DECEASED, "1950–2019");
    f.person("Oma Bep", FEMALE, 1952);
    f.child("Els", FEMALE, 1985, "Opa Jan", "Oma Bep")
        .child("Tante Jo", FEMALE, 1981, "Opa Jan", "Oma Bep");
    f.child("Kim", FEMALE, 2012, "Els");
    f.tie(Tie.Kind.GUARDIAN_OF, "Oma Bep", "Kim", null);
    f.tie(Tie.Kind.PARENT_OF, "Tante Jo", "Kim", "KIN");
    f.home("Oma Bep", "Kim");
    f.quality("Els", "Kim", Code.RESTORED).quality("Els", "Tante Jo", Code.CONFLICT);
    return f;
  }

  private static Families twins() {
    var f = new Families();
    f.person("Piet", MALE, 1970);
    f.person("Els", FEMALE, 1972);
    f.couple("Piet", "Els", MARRIED, null, null);
    f.child("Anna", FEMALE, 1996, "Piet", "Els").child("Bea", FEMALE, 1999, "Piet", "Els");
    f.child("Cor", MALE, 1999, "Piet", "Els").child("Dirk", MALE, 2003, "Piet", "Els");
    f.child("Emiel", MALE, 2003, "Piet", "Els").twin("Bea", "Cor", Twin.FRATERNAL);
    f.twin("Dirk", "Emiel", Twin.IDENTICAL);
    f.person("Zus Fien", FEMALE, 1973);
    f.person("Zus Gé", FEMALE, 1973);
    f.person("Ineke", FEMALE, 1971);
    f.couple("Dirk", "Ineke", COHABITING, null, null);
    return f.twin("Zus Fien", "Zus Gé", Twin.IDENTICAL)
        .sibling("Els", "Zus Fien")
        .sibling("Els", "Zus Gé");
  }

  private static Families losses() {
    var f = new Families();
    f.person("Piet", MALE, 1990);
    f.person("Els", FEMALE, 1991);
    f.couple("Piet", "Els", MARRIED, null, null);
    f.child("Anna", FEMALE, 2014, "Piet", "Els");
    f.life("Doodgeboren", MALE, 2016, Life.STILLBORN, "2016").parents("Doodgeboren", "Piet", "Els");
    f.life("Miskraam", UNKNOWN, 2018, Life.MISCARRIAGE, null).parents("Miskraam", "Piet", "Els");
    f.life("Zwanger", UNKNOWN, 2026, Life.PREGNANCY, null).parents("Zwanger", "Piet", "Els");
    return f;
  }

  private static Families cousins() {
    var f = new Families();
    f.person("Opa Jan", MALE, 1930);
    f.person("Oma Bep", FEMALE, 1932);
    f.child("Jo", FEMALE, 1955, "Opa Jan", "Oma Bep")
        .child("Piet", MALE, 1958, "Opa Jan", "Oma Bep");
    f.person("Rob", MALE, 1953);
    f.person("Els", FEMALE, 1960);
    f.couple("Jo", "Rob", MARRIED, null, null).couple("Piet", "Els", MARRIED, null, null);
    f.child("Sam", MALE, 1980, "Jo", "Rob").child("Tess", FEMALE, 1983, "Jo", "Rob");
    f.child("Bram", MALE, 1982, "Piet", "Els").child("Fien", FEMALE, 1985, "Piet", "Els");
    f.couple("Tess", "Bram", MARRIED, null, null).child("Kim", FEMALE, 2010, "Tess", "Bram");
    return f;
  }

  private static Families twoHomes() {
    var f = remarriage();
    f.person("Rob", MALE, 1974);
    f.couple("Els", "Rob", COHABITING, null, "sinds 2011");
    f.child("Tess", FEMALE, 2012, "Els", "Rob").home("Piet", "Mia", "Saar", "Kim", "Bram");
    f.home("Els", "Rob", "Tess", "Kim", "Bram");
    f.tell("Rob", "Bram", Code.PHYSICAL, false, Status.SUSPECTED, Nature.OPINION, false);
    f.tell("Piet", "Els", Code.STALKING, false, Status.UNCONFIRMED, Nature.FACT, false);
    f.tell("Els", "Piet", Code.PSYCHOLOGICAL, true, Status.CONFIRMED, Nature.FACT, false);
    f.tell("Rob", "Kim", Code.SEXUAL, false, Status.REFUTED, Nature.HEARSAY, true);
    return f;
  }

  /** Four generations under one couple, a partner for every second person with children. */
  private static Families clan() {
    var f = new Families();
    f.person("p0", FEMALE, 1900);
    int parent = 0;
    for (int i = 1; f.persons.size() < 120; i = f.persons.size()) {
      String p = "p" + parent;
      String partner = f.person("p" + i, i % 2 == 0 ? FEMALE : MALE, f.year(p) + 1);
      f.couple(p, partner, MARRIED, null, null);
      for (int c = 0; c < 4 && f.persons.size() < 120; c++) {
        f.child(
            "p" + f.persons.size(), c % 2 == 0 ? MALE : FEMALE, f.year(p) + 24 + 2 * c, p, partner);
      }
      parent = parent == 0 ? 2 : parent + (parent % 5 == 0 ? 2 : 1);
    }
    return f;
  }

  /** As in the scenario: three households, violence by two sources. */
  private static Families ofM() {
    var m = Families.ofM();
    m.violence.clear();
    for (String target : java.util.List.of("P2", "P3", "P4", "P5")) {
      m.violence.add(
          new Family.Violence(
              "P1",
              target,
              Code.PHYSICAL,
              false,
              Status.CONFIRMED,
              Nature.FACT,
              false,
              "Veilig Thuis",
              "Veilig Thuis, 11-03-2023"));
    }
    for (String brother : java.util.List.of("P4", "P5")) {
      m.violence.add(
          new Family.Violence(
              "P1",
              brother,
              Code.VIOLENCE,
              true,
              Status.SUSPECTED,
              Nature.OPINION,
              false,
              "De Linde",
              "De Linde, 29-03-2023"));
    }
    return m.home("P1", "P2", "P3").home("P4").home("P5");
  }

  private Fixtures() {}
}
