/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Section_AgreementsInputs */

const nl_visit_section_agreements = /** @type {(inputs: Visit_Section_AgreementsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Afspraken`)
};

const en_visit_section_agreements = /** @type {(inputs: Visit_Section_AgreementsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Agreements`)
};

/**
* | output |
* | --- |
* | "Agreements" |
*
* @param {Visit_Section_AgreementsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_section_agreements = /** @type {((inputs?: Visit_Section_AgreementsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Section_AgreementsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_section_agreements(inputs)
	return nl_visit_section_agreements(inputs)
});