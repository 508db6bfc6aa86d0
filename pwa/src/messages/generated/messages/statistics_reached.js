/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Statistics_ReachedInputs */

const nl_statistics_reached = /** @type {(inputs: Statistics_ReachedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kwam zo ver`)
};

const en_statistics_reached = /** @type {(inputs: Statistics_ReachedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Came this far`)
};

/**
* | output |
* | --- |
* | "Came this far" |
*
* @param {Statistics_ReachedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const statistics_reached = /** @type {((inputs?: Statistics_ReachedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Statistics_ReachedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_statistics_reached(inputs)
	return nl_statistics_reached(inputs)
});