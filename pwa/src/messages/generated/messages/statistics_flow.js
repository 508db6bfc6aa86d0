/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Statistics_FlowInputs */

const nl_statistics_flow = /** @type {(inputs: Statistics_FlowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hoever het kwam, en hoe het afliep`)
};

const en_statistics_flow = /** @type {(inputs: Statistics_FlowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How far it came, and how it ended`)
};

/**
* | output |
* | --- |
* | "How far it came, and how it ended" |
*
* @param {Statistics_FlowInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const statistics_flow = /** @type {((inputs?: Statistics_FlowInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Statistics_FlowInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_statistics_flow(inputs)
	return nl_statistics_flow(inputs)
});