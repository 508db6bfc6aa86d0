/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Device_Wiped_LostInputs */

const nl_device_wiped_lost = /** @type {(inputs: Device_Wiped_LostInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`‘${i?.name}’ is gemeld als verloren of gestolen. Daarom is alles op dit apparaat gewist.`)
};

const en_device_wiped_lost = /** @type {(inputs: Device_Wiped_LostInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`‘${i?.name}’ was reported lost or stolen. Therefore everything on this device was wiped.`)
};

/**
* | output |
* | --- |
* | "‘{name}’ was reported lost or stolen. Therefore everything on this device was wiped." |
*
* @param {Device_Wiped_LostInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_wiped_lost = /** @type {((inputs: Device_Wiped_LostInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_Wiped_LostInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_wiped_lost(inputs)
	return nl_device_wiped_lost(inputs)
});