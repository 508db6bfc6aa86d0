/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_Other_TextInputs */

const nl_meeting_other_text = /** @type {(inputs: Meeting_Other_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Naam, adres of huurdersnummer`)
};

const en_meeting_other_text = /** @type {(inputs: Meeting_Other_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Name, address or tenancy number`)
};

/**
* | output |
* | --- |
* | "Name, address or tenancy number" |
*
* @param {Meeting_Other_TextInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_other_text = /** @type {((inputs?: Meeting_Other_TextInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_Other_TextInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_other_text(inputs)
	return nl_meeting_other_text(inputs)
});