/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Common_RestartInputs */

const nl_common_restart = /** @type {(inputs: Common_RestartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Opnieuw beginnen`)
};

const en_common_restart = /** @type {(inputs: Common_RestartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Start again`)
};

/**
* | output |
* | --- |
* | "Start again" |
*
* @param {Common_RestartInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const common_restart = /** @type {((inputs?: Common_RestartInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Common_RestartInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_common_restart(inputs)
	return nl_common_restart(inputs)
});