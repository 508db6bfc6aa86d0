/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ rentfiles: NonNullable<unknown>, rent: NonNullable<unknown>, record: NonNullable<unknown> }} Help_Rent_WordsInputs */

const nl_help_rent_words = /** @type {(inputs: Help_Rent_WordsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Kies ${i?.rentfiles} en daarna het bestand. U ziet eerst hoe de kolommen zijn gelezen en wat er verandert.
Start het inlezen. U mag verder werken; het gaat door op de achtergrond.
Regels die niet kloppen staan in een lijst die u kunt ophalen. Verbeter ze en lees het bestand opnieuw in: dat verandert niets dubbel.
Leg een losse betaling vast in het dossier, onder ${i?.rent}: kies ${i?.record}.`)
};

const en_help_rent_words = /** @type {(inputs: Help_Rent_WordsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Choose ${i?.rentfiles} and then the file. You first see how the columns are read and what changes.
Start reading. You may go on working; it continues in the background.
Lines that are wrong stand in a list that you can fetch. Mend them and read the file again: nothing changes twice.
Record a single payment in the file, under ${i?.rent}: choose ${i?.record}.`)
};

/**
* | output |
* | --- |
* | "Choose {rentfiles} and then the file. You first see how the columns are read and what changes. Start reading. You may go on working; it continues in the back..." |
*
* @param {Help_Rent_WordsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const help_rent_words = /** @type {((inputs: Help_Rent_WordsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Help_Rent_WordsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_help_rent_words(inputs)
	return nl_help_rent_words(inputs)
});