/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Online_AppliedInputs */

const nl_online_applied = /** @type {(inputs: Online_AppliedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vastgelegd in het dossier.`)
};

const en_online_applied = /** @type {(inputs: Online_AppliedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Recorded in the file.`)
};

/**
* | output |
* | --- |
* | "Recorded in the file." |
*
* @param {Online_AppliedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const online_applied = /** @type {((inputs?: Online_AppliedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Online_AppliedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_online_applied(inputs)
	return nl_online_applied(inputs)
});