/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Sign_HereInputs */

const nl_visit_sign_here = /** @type {(inputs: Visit_Sign_HereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bent u het hiermee eens? Teken dan hieronder met uw vinger.`)
};

const en_visit_sign_here = /** @type {(inputs: Visit_Sign_HereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Do you agree? Then sign below with your finger.`)
};

/**
* | output |
* | --- |
* | "Do you agree? Then sign below with your finger." |
*
* @param {Visit_Sign_HereInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_sign_here = /** @type {((inputs?: Visit_Sign_HereInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Sign_HereInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_sign_here(inputs)
	return nl_visit_sign_here(inputs)
});