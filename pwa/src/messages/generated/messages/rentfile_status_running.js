/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ done: NonNullable<unknown>, total: NonNullable<unknown> }} Rentfile_Status_RunningInputs */

const nl_rentfile_status_running = /** @type {(inputs: Rentfile_Status_RunningInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.done} van ${i?.total} huishoudens verwerkt`)
};

const en_rentfile_status_running = /** @type {(inputs: Rentfile_Status_RunningInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.done} of ${i?.total} households taken in`)
};

/**
* | output |
* | --- |
* | "{done} of {total} households taken in" |
*
* @param {Rentfile_Status_RunningInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_status_running = /** @type {((inputs: Rentfile_Status_RunningInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Status_RunningInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_status_running(inputs)
	return nl_rentfile_status_running(inputs)
});