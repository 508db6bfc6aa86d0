/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Sign_Other_WayInputs */

const nl_visit_sign_other_way = /** @type {(inputs: Visit_Sign_Other_WayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kan of wil iemand niet tekenen? Schrijf dat bij de afspraken. Het verslag geldt ook zonder handtekening.`)
};

const en_visit_sign_other_way = /** @type {(inputs: Visit_Sign_Other_WayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cannot or will somebody not sign? Write that with what was agreed. The report holds without a signature too.`)
};

/**
* | output |
* | --- |
* | "Cannot or will somebody not sign? Write that with what was agreed. The report holds without a signature too." |
*
* @param {Visit_Sign_Other_WayInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_sign_other_way = /** @type {((inputs?: Visit_Sign_Other_WayInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Sign_Other_WayInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_sign_other_way(inputs)
	return nl_visit_sign_other_way(inputs)
});