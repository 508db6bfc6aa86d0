/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Hold_NextInputs */

const nl_decision_hold_next = /** @type {(inputs: Decision_Hold_NextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wanneer wordt dit weer besproken?`)
};

const en_decision_hold_next = /** @type {(inputs: Decision_Hold_NextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`When is this discussed again?`)
};

/**
* | output |
* | --- |
* | "When is this discussed again?" |
*
* @param {Decision_Hold_NextInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_hold_next = /** @type {((inputs?: Decision_Hold_NextInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Hold_NextInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_hold_next(inputs)
	return nl_decision_hold_next(inputs)
});