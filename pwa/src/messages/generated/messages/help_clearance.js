/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Help_ClearanceInputs */

const nl_help_clearance = /** @type {(inputs: Help_ClearanceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Een vrijgave beoordelen`)
};

const en_help_clearance = /** @type {(inputs: Help_ClearanceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Judging a clearance`)
};

/**
* | output |
* | --- |
* | "Judging a clearance" |
*
* @param {Help_ClearanceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const help_clearance = /** @type {((inputs?: Help_ClearanceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Help_ClearanceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_help_clearance(inputs)
	return nl_help_clearance(inputs)
});