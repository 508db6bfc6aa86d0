/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Standpoint_GiveInputs */

const nl_standpoint_give = /** @type {(inputs: Standpoint_GiveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Standpunt geven`)
};

const en_standpoint_give = /** @type {(inputs: Standpoint_GiveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Give a standpoint`)
};

/**
* | output |
* | --- |
* | "Give a standpoint" |
*
* @param {Standpoint_GiveInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const standpoint_give = /** @type {((inputs?: Standpoint_GiveInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Standpoint_GiveInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_standpoint_give(inputs)
	return nl_standpoint_give(inputs)
});