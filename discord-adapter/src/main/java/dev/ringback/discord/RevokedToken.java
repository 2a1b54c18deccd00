package dev.ringback.discord;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Ends the connection when a request shows that Discord takes the token no longer. */
record RevokedToken(EndListener end) implements Interceptor {

  private static final int UNAUTHORIZED = 401;

  @Override
  public Response intercept(Chain chain) throws IOException {
    var request = chain.request();
    var response = chain.proceed(request);
    if (response.code() == UNAUTHORIZED && !Endpoint.of(request).hasTokenOfItsOwn()) {
      end.refuseToken();
    }
    return response;
  }
}
