/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Aftercare_ReopenInputs */

const nl_aftercare_reopen = /** @type {(inputs: Aftercare_ReopenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dossier weer openen`)
};

const en_aftercare_reopen = /** @type {(inputs: Aftercare_ReopenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Open the file again`)
};

/**
* | output |
* | --- |
* | "Open the file again" |
*
* @param {Aftercare_ReopenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const aftercare_reopen = /** @type {((inputs?: Aftercare_ReopenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Aftercare_ReopenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_aftercare_reopen(inputs)
	return nl_aftercare_reopen(inputs)
});