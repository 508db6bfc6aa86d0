/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Standpoint_Ask_SubmitInputs */

const nl_standpoint_ask_submit = /** @type {(inputs: Standpoint_Ask_SubmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Standpunten vragen`)
};

const en_standpoint_ask_submit = /** @type {(inputs: Standpoint_Ask_SubmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ask for standpoints`)
};

/**
* | output |
* | --- |
* | "Ask for standpoints" |
*
* @param {Standpoint_Ask_SubmitInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const standpoint_ask_submit = /** @type {((inputs?: Standpoint_Ask_SubmitInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Standpoint_Ask_SubmitInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_standpoint_ask_submit(inputs)
	return nl_standpoint_ask_submit(inputs)
});