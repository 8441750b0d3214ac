package nl.houvast.signal.wire;

import java.util.Locale;

/**
 * Everything that can be wrong with a body or a delivery. The constant's name is its code in the
 * contract; {@code {0}} stands for what would have been right.
 */
public enum FaultCode {
  MISSING("Dit veld is leeg. Vul het in.", "This field is empty. Fill it in."),
  NOT_A_TEXT(
      "Hier hoort een tekst. Zet de waarde tussen aanhalingstekens.",
      "This should be a text. Put the value between quotes."),
  NOT_A_NUMBER(
      "Hier hoort een heel getal. Zet het er zonder aanhalingstekens neer.",
      "This should be a whole number. Write it without quotes."),
  NOT_A_LIST(
      "Hier hoort een lijst. Zet de waarden tussen rechte haken.",
      "This should be a list. Put the values between square brackets."),
  NOT_AN_OBJECT(
      "Hier hoort een object met velden. Zet de velden tussen accolades.",
      "This should be an object with fields. Put the fields between braces."),
  NOT_A_DATE(
      "Dit is geen datum die bestaat. Schrijf een datum zoals {0}.",
      "This is not a date that exists. Write a date like {0}."),
  DATE_IN_FUTURE(
      "Deze datum ligt in de toekomst. Controleer het jaar, de maand en de dag.",
      "This date is in the future. Check the year, the month and the day."),
  HAPPENED_AFTER_REPORTED(
      "De gebeurtenis ligt na de dag van vastleggen. Controleer de twee datums.",
      "The event is later than the day it was put on record. Check the two dates."),
  UNTIL_BEFORE_HAPPENED(
      "Het einde ligt voor het begin. Controleer de twee datums.",
      "The end is earlier than the start. Check the two dates."),
  UNKNOWN_VALUE(
      "Deze waarde kennen wij niet. Kies uit: {0}.",
      "We do not know this value. Choose one of: {0}."),
  UNKNOWN_ROLE(
      "Deze rol kennen wij niet. Kies uit: {0}.", "We do not know this role. Choose one of: {0}."),
  UNKNOWN_CONCEPT(
      "Dit begrip staat niet in onze lijst. Kies een code uit de begrippenlijst.",
      "This concept is not on our list. Choose a code from the list of concepts."),
  UNKNOWN_CODE(
      "Deze code staat niet in de vertaaltabel. Kies uit: {0}.",
      "This code is not in the mapping table. Choose one of: {0}."),
  UNKNOWN_FIELD(
      "Dit veld kennen wij niet. Haal het weg of controleer de naam.",
      "We do not know this field. Remove it or check its name."),
  UNKNOWN_KEY(
      "Dit verwijst naar een persoon die niet in het signaal staat. Gebruik de sleutel van een persoon uit dit signaal.",
      "This points to a person who is not in the signal. Use the key of a person in this signal."),
  TIE_UNKNOWN_KEY(
      "Een relatie verwijst naar een persoon die niet in het signaal staat. Voeg de persoon toe of haal de relatie weg.",
      "A tie points to a person who is not in the signal. Add the person or remove the tie."),
  TIE_TO_ITSELF(
      "Een relatie gaat van een persoon naar dezelfde persoon. Controleer de twee sleutels.",
      "A tie goes from a person to the same person. Check the two keys."),
  MALFORMED_TIE(
      "Wij kunnen een relatie niet lezen. Schrijf {0} en zet een spatie tussen twee relaties.",
      "We cannot read a tie. Write {0} and put a space between two ties."),
  DUPLICATE_KEY(
      "Twee personen hebben dezelfde sleutel. Geef elke persoon in het signaal een eigen sleutel.",
      "Two persons have the same key. Give each person in the signal a key of their own."),
  NOT_ALLOWED(
      "Dit veld hoort niet bij deze soort. Haal het weg of kies een andere soort.",
      "This field does not go with this kind. Remove it or choose another kind."),
  TOO_LONG(
      "Deze tekst is te lang. Maak de tekst niet langer dan {0} tekens.",
      "This text is too long. Keep it within {0} characters."),
  UNREADABLE_TEXT(
      "In deze tekst staan tekens die geen letter of cijfer kunnen zijn. Lever de tekst aan als UTF-8.",
      "This text holds characters that cannot be read. Hand in the text as UTF-8."),
  NOT_A_TOKEN(
      "Dit lijkt een nummer van een persoon. Stuur nooit een BSN, alleen het versleutelde kenmerk.",
      "This looks like a number of a person. Never send a BSN, only the token."),
  INVALID_JSON(
      "Wij kunnen dit bericht niet lezen als JSON. Controleer of het bericht compleet is.",
      "We cannot read this message as JSON. Check that the message is complete."),
  INVALID_CSV(
      "Vanaf deze rij klopt een aanhalingsteken niet. Herstel de rij en lever deze rij en de rijen erna opnieuw aan.",
      "From this row on a quote is wrong. Repair the row and hand in this row and the rows after it again."),
  WRONG_COLUMN_COUNT(
      "Deze rij heeft niet evenveel velden als de eerste regel. De rij moet {0} velden hebben.",
      "This row has not as many fields as the header. It must have {0} fields."),
  DIFFERS_FROM_FIRST_ROW(
      "Deze rij hoort bij het signaal erboven, maar hier staat iets anders. Laat dit veld leeg of geef een eigen nummer.",
      "This row belongs to the signal above, but says something else. Leave this field empty or give it its own number."),
  NOT_UTF8(
      "Dit is geen UTF-8. Sla het bestand op als UTF-8 en lever het opnieuw aan.",
      "This is not UTF-8. Save the file as UTF-8 and hand it in again."),
  MISSING_COLUMN(
      "In de eerste regel ontbreekt een kolom. Voeg deze kolom toe: {0}.",
      "A column is missing in the header. Add this column: {0}."),
  UNKNOWN_COLUMN(
      "De naam van deze kolom kennen wij niet. Controleer de eerste regel en het scheidingsteken.",
      "We do not know the name of this column. Check the header and the separator."),
  DUPLICATE_COLUMN(
      "Deze kolom staat twee keer in de eerste regel. Haal er een weg.",
      "This column stands twice in the header. Remove one."),
  TOO_LARGE(
      "Dit is te groot. Lever niet meer dan {0} aan in een keer.",
      "This is too large. Hand in no more than {0} at once.");

  private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
  private final String dutch;
  private final String english;

  FaultCode(String dutch, String english) {
    this.dutch = dutch;
    this.english = english;
  }

  /** As the contract writes it, such as {@code tie-unknown-key}. */
  public String code() {
    return code;
  }

  String sentence(Locale locale) {
    return locale.getLanguage().equals("nl") ? dutch : english;
  }
}
