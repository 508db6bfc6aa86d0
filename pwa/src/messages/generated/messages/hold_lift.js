/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Hold_LiftInputs */

const nl_hold_lift = /** @type {(inputs: Hold_LiftInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Niet langer bewaren`)
};

const en_hold_lift = /** @type {(inputs: Hold_LiftInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Keep no longer`)
};

/**
* | output |
* | --- |
* | "Keep no longer" |
*
* @param {Hold_LiftInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const hold_lift = /** @type {((inputs?: Hold_LiftInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Hold_LiftInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_hold_lift(inputs)
	return nl_hold_lift(inputs)
});