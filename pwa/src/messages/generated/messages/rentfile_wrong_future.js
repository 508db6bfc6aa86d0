/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Wrong_FutureInputs */

const nl_rentfile_wrong_future = /** @type {(inputs: Rentfile_Wrong_FutureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De dag van uw administratie ligt in de toekomst.`)
};

const en_rentfile_wrong_future = /** @type {(inputs: Rentfile_Wrong_FutureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The day of your books lies in the future.`)
};

/**
* | output |
* | --- |
* | "The day of your books lies in the future." |
*
* @param {Rentfile_Wrong_FutureInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_wrong_future = /** @type {((inputs?: Rentfile_Wrong_FutureInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Wrong_FutureInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_wrong_future(inputs)
	return nl_rentfile_wrong_future(inputs)
});