"""Column headers of other programs for the fields that we import: Salesforce, HubSpot, Dynamics 365 and lists kept in
Excel, in English, German and Spanish. This is data: to support a new language or program, add its words here.

Words are compared by ``header_mapping.header_key``: case, accents, spaces, punctuation and the suffix ``__c`` of
Salesforce do not matter.
"""

from collections.abc import Mapping
from types import MappingProxyType

#: Field of a partner -> the names of its column, best first. ``other.*`` is the address that is used when the first one
#: is empty.
PARTNER_NAMES: Mapping[str, str] = MappingProxyType(
    {
        "fieldbook_id": "fieldbook id",
        "source_id": "id|account id|company id|record id|record id - company|(do not modify) account|account number id"
        "|case safe id|18 digit id|kunden id|partner id|firmen id|konto id|id de cuenta|id de empresa|id cliente"
        "|hs_object_id|accountid|companyid|id de registro|datensatz id|(nicht ändern) firma|(no modificar) cuenta",
        "name": "name|account name|company name|company|account|customer|organization|organisation|partner|partner name"
        "|business name|firm|firma|firmenname|unternehmen|unternehmensname|kunde|kundenname|name der firma|partnername"
        "|empresa|nombre de la empresa|nombre de empresa|nombre de la cuenta|razón social|razon social|cuenta|cliente"
        "|nombre|compañía|nombre del socio|socio|organización|account full name",
        "kind": "type|account type|partner type|company type|kind|category|relationship type|typ|art|kategorie"
        "|partnertyp|partnerart|kundentyp|beziehungstyp|tipo|tipo de cuenta|tipo de socio|tipo de empresa|categoría"
        "|channel type|vertriebsweg|tipo de relación",
        "level": "partner level|level|tier|partner tier|partner status|program level|programme level|stufe|partnerstufe"
        "|partnerstatus|status level|nivel|nivel de socio|nivel de partner",
        "level_basis": "level basis|grundlage der stufe|base del nivel",
        "territory": "territory|region name|sales territory|area|gebiet|vertriebsgebiet|territorium|territorio|zona"
        "|zona de ventas",
        "address.street": "billing street|street|street address|address|address line 1|address 1|address 1: street 1"
        "|billing address|billing address line 1|address1|straße|strasse|straße und hausnummer|anschrift|adresse"
        "|rechnungsstraße|adresse 1: straße 1|calle|dirección|direccion|domicilio|dirección 1: calle 1"
        "|calle de facturación|street 1|dirección de facturación",
        "address.street2": "billing street 2|street address 2|address line 2|address 2|address 1: street 2|address2"
        "|adresszusatz|adresse 1: straße 2|dirección 1: calle 2|street 2|billing address line 2",
        "address.city": "billing city|city|town|address 1: city|ort|stadt|rechnungsort|adresse 1: ort|ciudad|localidad"
        "|población|municipio|dirección 1: ciudad|ciudad de facturación",
        "address.region": "billing state|billing state/province|state|state/region|state/province|province|region"
        "|county|address 1: state/province|bundesland|kanton|land/bundesland|adresse 1: bundesland/kanton"
        "|adresse 1: bundesland|provincia|estado|comunidad autónoma|dirección 1: estado o provincia|región",
        "address.postcode": "billing postal code|billing zip|billing zip/postal code|postal code|zip|zip code|zipcode"
        "|postcode|post code|address 1: zip/postal code|plz|postleitzahl|adresse 1: postleitzahl|código postal|cp|c.p."
        "|dirección 1: código postal",
        "address.country": "billing country|country|country/region|address 1: country/region|land|staat"
        "|adresse 1: land/region|land/region|país|pais|dirección 1: país o región|país/región|billing country/region",
        "other.street": "shipping street|shipping address|mailing street|lieferstraße|lieferanschrift|calle de envío",
        "other.city": "shipping city|mailing city|lieferort|ciudad de envío",
        "other.region": "shipping state|shipping state/province|mailing state",
        "other.postcode": "shipping postal code|shipping zip/postal code|mailing postal code",
        "other.country": "shipping country|mailing country|lieferland",
        "phone": "phone|phone number|main phone|business phone|telephone|tel|tel.|company phone|telefon|telefonnummer"
        "|haupttelefon|zentrale|rufnummer|teléfono|telefono|teléfono principal|tlf|tfno|número de teléfono",
        "email": "email|e-mail|email address|company email|e-mail-adresse|mail|correo|correo electrónico|email 1",
        "website": "website|web site|web|url|homepage|website url|company domain name|domain|webseite|internet"
        "|internetadresse|sitio web|página web|pagina web|web url|nombre de dominio de la empresa",
        "zone": "time zone|timezone|zeitzone|zona horaria|huso horario",
        "cadence": "cadence|cadence days|visit every days|besuchsrhythmus|rhythmus|besuche alle tage|cadencia"
        "|frecuencia de visita",
        "since": "partner since|since|customer since|partner start date|partner seit|kunde seit|seit|socio desde"
        "|cliente desde|desde|alta",
        "about": "description|about|about us|notes|comments|remarks|beschreibung|notiz|notizen|bemerkung|bemerkungen"
        "|anmerkungen|descripción|descripcion|notas|observaciones|comentarios",
        "aliases": "also known as|aliases|alias|auch bekannt als|también conocido como|dba",
        "tags": "tags|labels|schlagworte|schlagwörter|etiquetas",
        "parent_id": "parent id|parent account id|parent company id|parentid|mutter id",
        "parent": "parent|parent account|parent company|parent account name|muttergesellschaft|mutterunternehmen"
        "|konzern|übergeordnete firma|empresa matriz|matriz|cuenta primaria|cuenta principal",
        "deleted": "is deleted|deleted|gelöscht|eliminado|borrado",
    }
)

#: Field of a person -> the names of its column, best first.
PERSON_NAMES: Mapping[str, str] = MappingProxyType(
    {
        "fieldbook_id": "fieldbook id",
        "source_id": "id|contact id|record id|record id - contact|(do not modify) contact|kontakt id|personen id"
        "|case safe id|18 digit id|hs_object_id|contactid|id de contacto|id de registro|datensatz id"
        "|(nicht ändern) kontakt|(no modificar) contacto",
        "name": "name|full name|contact|contact name|person|contact person|vollständiger name|ansprechpartner"
        "|ansprechpartnerin|kontakt|kontaktperson|kontaktname|nombre completo|contacto|persona de contacto"
        "|nombre del contacto|name des ansprechpartners|ansprechperson",
        "given": "first name|given name|firstname|forename|vorname|rufname|nombre|nombre de pila|primer nombre",
        "middle": "middle name|middlename|zweiter vorname|weitere vornamen|segundo nombre",
        "family": "last name|lastname|surname|family name|nachname|familienname|zuname|apellidos|apellido"
        "|primer apellido",
        "family2": "second last name|segundo apellido",
        "partner_id": "account id|company id|associated company id|associated company ids|parent customer id"
        "|primary associated company id|firmen id|konto id|kunden id|partner id|id de cuenta|id de empresa"
        "|associated company ids (primary)|parentcustomerid",
        "partner": "account name|company name|company|account|organization|organisation|employer|associated company"
        "|partner|partner name|parent customer|primary company|firma|firmenname|unternehmen|unternehmensname|kunde"
        "|arbeitgeber|empresa|nombre de la empresa|nombre de empresa|cuenta|nombre de la cuenta|compañía|cliente|socio"
        "|razón social|organización|primary associated company",
        "role": "title|job title|role|position|function|job|stelle|funktion|berufsbezeichnung|tätigkeit|rolle|cargo"
        "|puesto|puesto de trabajo|función|rol",
        "department": "department|dept|team|abteilung|bereich|departamento|área|area",
        "emails": "emails|email|e-mail|email address|e-mail address|primary email|work email|business email|email 1"
        "|mail|e-mail-adresse|e-mail 1|e-mail geschäftlich|correo|correo electrónico|dirección de correo electrónico"
        "|email 1 - value|e-mail-adresse 1|e-mailadresse",
        "emails.other": "email 2|other email|e-mail 2|email address 2|additional email addresses|e-mail 2 address"
        "|secondary email|correo electrónico 2|email 3|email address 3|weitere e-mail|e-mail-adresse 2"
        "|email 2 - value",
        "emails.home": "personal email|home email|private email|e-mail privat|correo personal",
        "phones": "phones|phone|business phone|phone number|work phone|telephone|tel|tel.|office phone|direct phone"
        "|telefon|telefonnummer|telefon (geschäftlich)|telefon geschäftlich|telefon dienstlich|durchwahl|festnetz"
        "|teléfono|telefono|teléfono del trabajo|teléfono de trabajo|teléfono fijo|número de teléfono|tlf"
        "|geschäftstelefon|phone 1 - value|teléfono (trabajo)",
        "phones.cell": "mobile phone|mobile|cell|cell phone|mobile phone number|mobil|mobiltelefon|handy|handynummer"
        "|mobilnummer|móvil|movil|teléfono móvil|celular|número de móvil|mobilfunk",
        "phones.home": "home phone|private phone|telefon privat|privat|telefon (privat)|teléfono particular"
        "|teléfono de casa|home telephone",
        "phones.other": "other phone|business phone 2|phone 2|weiteres telefon|otro teléfono|telefon 2|teléfono 2",
        "phones.assistant": "assistant phone|asst. phone|assistant's phone|telefon der assistenz|sekretariat",
        "address.street": "mailing street|street|street address|address 1: street 1|business street|address"
        "|mailing address line 1|mailing address|straße|strasse|anschrift|adresse|adresse 1: straße 1|calle|dirección"
        "|dirección 1: calle 1|domicilio",
        "address.street2": "address 1: street 2|street address 2|mailing address line 2|adresszusatz"
        "|adresse 1: straße 2|dirección 1: calle 2",
        "address.city": "mailing city|city|address 1: city|business city|ort|stadt|adresse 1: ort|ciudad|localidad"
        "|población|dirección 1: ciudad",
        "address.region": "mailing state|mailing state/province|state|state/region|business state|province|bundesland"
        "|address 1: state/province|adresse 1: bundesland/kanton|provincia|estado|dirección 1: estado o provincia",
        "address.postcode": "mailing postal code|mailing zip|mailing zip/postal code|postal code|zip|zip code|postcode"
        "|address 1: zip/postal code|business postal code|plz|postleitzahl|adresse 1: postleitzahl|código postal|cp"
        "|c.p.|dirección 1: código postal",
        "address.country": "mailing country|country|country/region|business country/region|land|país|pais"
        "|address 1: country/region|adresse 1: land/region|land/region|dirección 1: país o región|país/región",
        "other.street": "other street|other address|home street",
        "other.city": "other city|home city",
        "other.region": "other state|other state/province|home state",
        "other.postcode": "other postal code|other zip/postal code|home postal code",
        "other.country": "other country|home country|home country/region",
        "languages": "languages|language|preferred language|spoken languages|sprache|sprachen|idioma|idiomas|lengua",
        "birthday": "birthdate|birthday|date of birth|birth date|geburtstag|geburtsdatum|cumpleaños"
        "|fecha de nacimiento",
        "anniversary": "anniversary|wedding anniversary|jahrestag|hochzeitstag|aniversario",
        "personal": "personal|description|notes|comments|contact notes|beschreibung|notiz|notizen|bemerkung"
        "|bemerkungen|anmerkungen|persönliches|descripción|notas|observaciones|comentarios",
        "tags": "tags|labels|categories|schlagworte|kategorien|etiquetas|categorías",
        "since": "in role since|role since|in der rolle seit|en el puesto desde",
        "until": "in role until|role until|in der rolle bis|en el puesto hasta",
        "deleted": "is deleted|deleted|gelöscht|eliminado|borrado",
    }
)

#: Field of a number -> the names of its column, best first.
NUMBER_NAMES: Mapping[str, str] = MappingProxyType(
    {
        "partner_id": "partner id|account id|company id|id|kunden id|konto id|kundennummer|id de cuenta|id cliente"
        "|record id|fieldbook id|fieldbook partner id",
        "partner": "partner|partner name|account|account name|company|company name|name|customer|reseller|distributor"
        "|firma|firmenname|kunde|kundenname|unternehmen|händler|empresa|cuenta|cliente|socio|nombre|razón social"
        "|nombre de la empresa|nombre de la cuenta|distribuidor",
        "month": "month|period|year month|date|monat|zeitraum|periode|datum|berichtsmonat|mes|periodo|fecha"
        "|close month|yyyy-mm",
        "year": "year|fiscal year|jahr|año|ejercicio",
        "measure": "measure|metric|kpi|figure|what|kennzahl|messgröße|art|größe|medida|métrica|indicador|concepto"
        "|type|typ|tipo",
        "value": "value|actual|amount|result|wert|ist|betrag|ist-wert|valor|importe|real|cantidad|number|zahl|summe",
        "value.revenue": "revenue|sales|sell-in|sell in|turnover|net sales|umsatz|erlös|nettoumsatz|ventas|ingresos"
        "|facturación",
        "value.sell-out": "sell-out|sell out|pos|point of sale|sellout|abverkauf|hinausverkauf|venta final",
        "value.stock": "stock|inventory|on hand|lager|lagerbestand|bestand|existencias|inventario",
        "value.pipeline": "pipeline|open pipeline|open opportunities|offene chancen|oportunidades",
        "value.deals registered": "deals registered|deal registrations|registered deals|registrierte projekte"
        "|projektregistrierungen|deals|operaciones registradas",
        "value.certified people": "certified|certified people|certifications|zertifizierte|zertifizierungen"
        "|certificados",
        "value.portal use": "portal use|portal logins|portal visits|portalnutzung|uso del portal",
        "value.mdf used": "mdf used|mdf|mdf spent|wkz|werbekostenzuschuss|mdf usado",
        "target": "target|goal|quota|plan|budget|soll|ziel|zielwert|planwert|objetivo|meta|cuota|presupuesto",
        "currency": "currency|currency iso code|currencyisocode|iso|währung|moneda|divisa",
        "as_of": "as of|as-of|reported on|stand|stichtag|a fecha de|fecha de corte",
    }
)

#: Partner kind -> the words for it in a cell.
KIND_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "distributor": "distributor|distribution|disti|wholesaler|value added distributor|vad|großhandel|grossist"
        "|distributeur|mayorista|distribuidor",
        "reseller": "reseller|var|value added reseller|dealer|channel partner|channel partner / reseller|fachhändler"
        "|händler|wiederverkäufer|revendedor|partner|solution provider|socio",
        "msp": "msp|managed service provider|managed services|managed service provider (msp)|proveedor de servicios"
        "|proveedor de servicios gestionados|service provider",
        "integrator": "integrator|si|system integrator|systems integrator|systemhaus|systemintegrator|integrador"
        "|integrador de sistemas|gsi|installation partner|consultant|consulting",
        "isv": "isv|independent software vendor|technology partner|software vendor|softwarehersteller|softwarehaus"
        "|technologiepartner|fabricante de software",
        "retailer": "retailer|retail|etailer|einzelhandel|einzelhändler|minorista|tienda",
    }
)

#: Measure -> the words for it in a cell.
MEASURE_WORDS: Mapping[str, str] = MappingProxyType(
    {name.removeprefix("value."): words for name, words in NUMBER_NAMES.items() if name.startswith("value.")}
)

#: Words for yes in a cell.
YES_WORDS = "1|true|yes|y|x|t|ja|j|wahr|sí|si|s|verdadero"

#: Headers that occur only in German or Spanish lists: with them a comma is the more likely decimal separator.
COMMA_WORDS = (
    "firma|firmenname|straße|ort|plz|umsatz|monat|wert|währung|ziel|soll|ist|kunde|betrag|empresa|ciudad|importe|mes"
    "|moneda|objetivo|valor|ventas|cuenta|kennzahl|abverkauf|lager|bestand|país|cliente"
)
