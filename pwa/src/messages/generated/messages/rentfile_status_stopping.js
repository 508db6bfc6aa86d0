/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Status_StoppingInputs */

const nl_rentfile_status_stopping = /** @type {(inputs: Rentfile_Status_StoppingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wordt gestopt`)
};

const en_rentfile_status_stopping = /** @type {(inputs: Rentfile_Status_StoppingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Is being stopped`)
};

/**
* | output |
* | --- |
* | "Is being stopped" |
*
* @param {Rentfile_Status_StoppingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_status_stopping = /** @type {((inputs?: Rentfile_Status_StoppingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Status_StoppingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_status_stopping(inputs)
	return nl_rentfile_status_stopping(inputs)
});