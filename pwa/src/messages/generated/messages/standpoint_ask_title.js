/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Standpoint_Ask_TitleInputs */

const nl_standpoint_ask_title = /** @type {(inputs: Standpoint_Ask_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Standpunten vragen`)
};

const en_standpoint_ask_title = /** @type {(inputs: Standpoint_Ask_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ask for standpoints`)
};

/**
* | output |
* | --- |
* | "Ask for standpoints" |
*
* @param {Standpoint_Ask_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const standpoint_ask_title = /** @type {((inputs?: Standpoint_Ask_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Standpoint_Ask_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_standpoint_ask_title(inputs)
	return nl_standpoint_ask_title(inputs)
});