/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Statistics_ToInputs */

const nl_statistics_to = /** @type {(inputs: Statistics_ToInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tot en met`)
};

const en_statistics_to = /** @type {(inputs: Statistics_ToInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Up to and including`)
};

/**
* | output |
* | --- |
* | "Up to and including" |
*
* @param {Statistics_ToInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const statistics_to = /** @type {((inputs?: Statistics_ToInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Statistics_ToInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_statistics_to(inputs)
	return nl_statistics_to(inputs)
});