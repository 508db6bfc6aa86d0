/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Administration_Status_OpenInputs */

const nl_administration_status_open = /** @type {(inputs: Administration_Status_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nog niet opgevolgd`)
};

const en_administration_status_open = /** @type {(inputs: Administration_Status_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`not followed yet`)
};

/**
* | output |
* | --- |
* | "not followed yet" |
*
* @param {Administration_Status_OpenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const administration_status_open = /** @type {((inputs?: Administration_Status_OpenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Administration_Status_OpenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_administration_status_open(inputs)
	return nl_administration_status_open(inputs)
});