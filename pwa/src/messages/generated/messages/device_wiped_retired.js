/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Device_Wiped_RetiredInputs */

const nl_device_wiped_retired = /** @type {(inputs: Device_Wiped_RetiredInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`‘${i?.name}’ is ingetrokken. Alles wat erop stond is verzonden of ingeleverd. Daarna is het apparaat gewist.`)
};

const en_device_wiped_retired = /** @type {(inputs: Device_Wiped_RetiredInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`‘${i?.name}’ was retired. Everything on it was sent or handed in. Then the device was wiped.`)
};

/**
* | output |
* | --- |
* | "‘{name}’ was retired. Everything on it was sent or handed in. Then the device was wiped." |
*
* @param {Device_Wiped_RetiredInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_wiped_retired = /** @type {((inputs: Device_Wiped_RetiredInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_Wiped_RetiredInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_wiped_retired(inputs)
	return nl_device_wiped_retired(inputs)
});