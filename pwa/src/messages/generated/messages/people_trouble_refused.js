/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ code: NonNullable<unknown> }} People_Trouble_RefusedInputs */

const nl_people_trouble_refused = /** @type {(inputs: People_Trouble_RefusedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`De mailserver weigert de e-mail (code ${i?.code}). Vaak klopt het adres niet.`)
};

const en_people_trouble_refused = /** @type {(inputs: People_Trouble_RefusedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The mail server refuses the mail (code ${i?.code}). Often the address is wrong.`)
};

/**
* | output |
* | --- |
* | "The mail server refuses the mail (code {code}). Often the address is wrong." |
*
* @param {People_Trouble_RefusedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_trouble_refused = /** @type {((inputs: People_Trouble_RefusedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Trouble_RefusedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_trouble_refused(inputs)
	return nl_people_trouble_refused(inputs)
});