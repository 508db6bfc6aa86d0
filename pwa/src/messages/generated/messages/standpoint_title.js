/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Standpoint_TitleInputs */

const nl_standpoint_title = /** @type {(inputs: Standpoint_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Standpunten`)
};

const en_standpoint_title = /** @type {(inputs: Standpoint_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Standpoints`)
};

/**
* | output |
* | --- |
* | "Standpoints" |
*
* @param {Standpoint_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const standpoint_title = /** @type {((inputs?: Standpoint_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Standpoint_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_standpoint_title(inputs)
	return nl_standpoint_title(inputs)
});