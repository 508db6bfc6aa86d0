/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Statistics_Files_Not_YoursInputs */

const nl_statistics_files_not_yours = /** @type {(inputs: Statistics_Files_Not_YoursInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De dossiers achter een cijfer zijn niet voor u. Met uw rol ziet u alleen cijfers.`)
};

const en_statistics_files_not_yours = /** @type {(inputs: Statistics_Files_Not_YoursInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The files behind a number are not for you. With your role you see numbers only.`)
};

/**
* | output |
* | --- |
* | "The files behind a number are not for you. With your role you see numbers only." |
*
* @param {Statistics_Files_Not_YoursInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const statistics_files_not_yours = /** @type {((inputs?: Statistics_Files_Not_YoursInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Statistics_Files_Not_YoursInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_statistics_files_not_yours(inputs)
	return nl_statistics_files_not_yours(inputs)
});