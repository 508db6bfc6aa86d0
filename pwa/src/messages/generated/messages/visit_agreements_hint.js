/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Agreements_HintInputs */

const nl_visit_agreements_hint = /** @type {(inputs: Visit_Agreements_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf per afspraak wie wat doet en wanneer.`)
};

const en_visit_agreements_hint = /** @type {(inputs: Visit_Agreements_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write for each agreement who does what and when.`)
};

/**
* | output |
* | --- |
* | "Write for each agreement who does what and when." |
*
* @param {Visit_Agreements_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_agreements_hint = /** @type {((inputs?: Visit_Agreements_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Agreements_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_agreements_hint(inputs)
	return nl_visit_agreements_hint(inputs)
});