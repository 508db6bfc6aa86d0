/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ what: NonNullable<unknown> }} Visit_Ask_AgainInputs */

const nl_visit_ask_again = /** @type {(inputs: Visit_Ask_AgainInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Opnieuw, het ging niet goed: ${i?.what}`)
};

const en_visit_ask_again = /** @type {(inputs: Visit_Ask_AgainInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Again, it did not go well: ${i?.what}`)
};

/**
* | output |
* | --- |
* | "Again, it did not go well: {what}" |
*
* @param {Visit_Ask_AgainInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_ask_again = /** @type {((inputs: Visit_Ask_AgainInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Ask_AgainInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_ask_again(inputs)
	return nl_visit_ask_again(inputs)
});