/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_AgreementsInputs */

const nl_visit_agreements = /** @type {(inputs: Visit_AgreementsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat is er afgesproken?`)
};

const en_visit_agreements = /** @type {(inputs: Visit_AgreementsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What was agreed?`)
};

/**
* | output |
* | --- |
* | "What was agreed?" |
*
* @param {Visit_AgreementsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_agreements = /** @type {((inputs?: Visit_AgreementsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_AgreementsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_agreements(inputs)
	return nl_visit_agreements(inputs)
});