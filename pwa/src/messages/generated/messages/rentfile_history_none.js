/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_History_NoneInputs */

const nl_rentfile_history_none = /** @type {(inputs: Rentfile_History_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is nog geen bestand gebracht.`)
};

const en_rentfile_history_none = /** @type {(inputs: Rentfile_History_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No file has been brought yet.`)
};

/**
* | output |
* | --- |
* | "No file has been brought yet." |
*
* @param {Rentfile_History_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_history_none = /** @type {((inputs?: Rentfile_History_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_History_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_history_none(inputs)
	return nl_rentfile_history_none(inputs)
});