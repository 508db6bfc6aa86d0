/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Status_DeliveredInputs */

const nl_rentfile_status_delivered = /** @type {(inputs: Rentfile_Status_DeliveredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nog niet verwerkt`)
};

const en_rentfile_status_delivered = /** @type {(inputs: Rentfile_Status_DeliveredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Not taken in yet`)
};

/**
* | output |
* | --- |
* | "Not taken in yet" |
*
* @param {Rentfile_Status_DeliveredInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_status_delivered = /** @type {((inputs?: Rentfile_Status_DeliveredInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Status_DeliveredInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_status_delivered(inputs)
	return nl_rentfile_status_delivered(inputs)
});