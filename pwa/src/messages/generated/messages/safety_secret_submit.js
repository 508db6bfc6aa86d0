/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Safety_Secret_SubmitInputs */

const nl_safety_secret_submit = /** @type {(inputs: Safety_Secret_SubmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Maak geheim`)
};

const en_safety_secret_submit = /** @type {(inputs: Safety_Secret_SubmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Make secret`)
};

/**
* | output |
* | --- |
* | "Make secret" |
*
* @param {Safety_Secret_SubmitInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const safety_secret_submit = /** @type {((inputs?: Safety_Secret_SubmitInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safety_Secret_SubmitInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_safety_secret_submit(inputs)
	return nl_safety_secret_submit(inputs)
});