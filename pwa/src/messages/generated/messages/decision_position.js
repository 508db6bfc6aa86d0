/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_PositionInputs */

const nl_decision_position = /** @type {(inputs: Decision_PositionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Akkoord of niet`)
};

const en_decision_position = /** @type {(inputs: Decision_PositionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Agrees or not`)
};

/**
* | output |
* | --- |
* | "Agrees or not" |
*
* @param {Decision_PositionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_position = /** @type {((inputs?: Decision_PositionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_PositionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_position(inputs)
	return nl_decision_position(inputs)
});