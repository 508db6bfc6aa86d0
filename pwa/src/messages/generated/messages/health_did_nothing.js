/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Health_Did_NothingInputs */

const nl_health_did_nothing = /** @type {(inputs: Health_Did_NothingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er was nog niets te doen.`)
};

const en_health_did_nothing = /** @type {(inputs: Health_Did_NothingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There was nothing to do yet.`)
};

/**
* | output |
* | --- |
* | "There was nothing to do yet." |
*
* @param {Health_Did_NothingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_did_nothing = /** @type {((inputs?: Health_Did_NothingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_Did_NothingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_did_nothing(inputs)
	return nl_health_did_nothing(inputs)
});