/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Statistics_StageInputs */

const nl_statistics_stage = /** @type {(inputs: Statistics_StageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stap`)
};

const en_statistics_stage = /** @type {(inputs: Statistics_StageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stage`)
};

/**
* | output |
* | --- |
* | "Stage" |
*
* @param {Statistics_StageInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const statistics_stage = /** @type {((inputs?: Statistics_StageInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Statistics_StageInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_statistics_stage(inputs)
	return nl_statistics_stage(inputs)
});