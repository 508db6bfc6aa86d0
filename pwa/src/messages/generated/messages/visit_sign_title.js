/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Sign_TitleInputs */

const nl_visit_sign_title = /** @type {(inputs: Visit_Sign_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit spreken wij af`)
};

const en_visit_sign_title = /** @type {(inputs: Visit_Sign_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is what we agree`)
};

/**
* | output |
* | --- |
* | "This is what we agree" |
*
* @param {Visit_Sign_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_sign_title = /** @type {((inputs?: Visit_Sign_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Sign_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_sign_title(inputs)
	return nl_visit_sign_title(inputs)
});