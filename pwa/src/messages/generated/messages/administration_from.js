/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Administration_FromInputs */

const nl_administration_from = /** @type {(inputs: Administration_FromInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vanaf welke dag geldt het bewind?`)
};

const en_administration_from = /** @type {(inputs: Administration_FromInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`From which day does it hold?`)
};

/**
* | output |
* | --- |
* | "From which day does it hold?" |
*
* @param {Administration_FromInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const administration_from = /** @type {((inputs?: Administration_FromInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Administration_FromInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_administration_from(inputs)
	return nl_administration_from(inputs)
});