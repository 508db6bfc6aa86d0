/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Hold_HoldsInputs */

const nl_hold_holds = /** @type {(inputs: Hold_HoldsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Mag niet worden gewist`)
};

const en_hold_holds = /** @type {(inputs: Hold_HoldsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`May not be erased`)
};

/**
* | output |
* | --- |
* | "May not be erased" |
*
* @param {Hold_HoldsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const hold_holds = /** @type {((inputs?: Hold_HoldsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Hold_HoldsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_hold_holds(inputs)
	return nl_hold_holds(inputs)
});