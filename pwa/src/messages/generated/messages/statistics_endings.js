/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Statistics_EndingsInputs */

const nl_statistics_endings = /** @type {(inputs: Statistics_EndingsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hoe het afliep`)
};

const en_statistics_endings = /** @type {(inputs: Statistics_EndingsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How it ended`)
};

/**
* | output |
* | --- |
* | "How it ended" |
*
* @param {Statistics_EndingsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const statistics_endings = /** @type {((inputs?: Statistics_EndingsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Statistics_EndingsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_statistics_endings(inputs)
	return nl_statistics_endings(inputs)
});