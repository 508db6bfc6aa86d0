/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Conflict_OpenInputs */

const nl_conflict_open = /** @type {(inputs: Conflict_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kiezen`)
};

const en_conflict_open = /** @type {(inputs: Conflict_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose`)
};

/**
* | output |
* | --- |
* | "Choose" |
*
* @param {Conflict_OpenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const conflict_open = /** @type {((inputs?: Conflict_OpenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Conflict_OpenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_conflict_open(inputs)
	return nl_conflict_open(inputs)
});